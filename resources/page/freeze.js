// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the page to rest before it is judged and captured: what moves ends where it would end,
// what loads lazily loads now. Runs in an isolated world of the top frame and reaches into frames of
// the same origin. Hides nothing and waits 3 s at most.
(async () => {
    const documents = [];
    const shadows = [];
    const images = [];

    const collect = (doc, elements) => {
        for (const element of elements) {
            if (element.shadowRoot) {
                shadows.push(element.shadowRoot);
                collect(doc, DocumentFragment.prototype.querySelectorAll.call(element.shadowRoot, '*'));
            }
            if (element.localName === 'img')
                images.push(element);
            if ((element.localName === 'img' || element.localName === 'iframe')
                && element.getAttribute('loading') === 'lazy')
                element.setAttribute('loading', 'eager');
            if (element.localName === 'video' || element.localName === 'audio')
                element.pause();
            if (/^i?frame$/.test(element.localName) && element.contentDocument)
                visit(element.contentDocument);
        }
    };
    const visit = doc => {
        if (documents.length >= 50)
            return;
        documents.push(doc);
        collect(doc, Document.prototype.querySelectorAll.call(doc, '*'));
    };
    // An endless animation is taken away, so that its element shows as it is without it.
    const rest = animation => {
        try {
            if (Number.isFinite(animation.effect.getComputedTiming().endTime))
                animation.finish();
            else
                animation.cancel();
        } catch {
            animation.cancel(); // e.g. bound to scrolling
        }
    };
    const stopAnimations = () => {
        for (const root of [...documents, ...shadows])
            root.getAnimations().forEach(rest);
    };
    const hideCaret = doc => {
        const sheet = new doc.defaultView.CSSStyleSheet();
        sheet.replaceSync('* { caret-color: transparent !important }');
        doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    };

    visit(document);
    stopAnimations();
    for (const doc of documents) {
        try {
            hideCaret(doc);
        } catch {
            // A frame that is being replaced: it has no caret.
        }
    }
    const ready = [...documents.map(doc => doc.fonts.ready),
                   ...images.map(image => image.decode().catch(() => {}))];
    await Promise.race([Promise.all(ready), new Promise(done => setTimeout(done, 3000))]);
    stopAnimations();
    return '';
})()
