// SPDX-License-Identifier: GPL-3.0-or-later
// Title, load time and links of the page, as a JSON string. Runs in an isolated world; the methods
// are taken from the prototypes because elements named "querySelectorAll" or "title" hide those of
// the document in every world.
(() => {
    const MaxLinks = 5000;
    const MaxAddress = 2000;
    const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title').get.call(document);
    const links = new Set();

    const add = element => {
        if (element.hasAttribute('download'))
            return;
        const href = typeof element.href === 'string'
            ? element.href : new URL(element.href.baseVal, element.baseURI).href; // svg
        const address = href.split('#')[0];
        if (/^https?:/i.test(address) && address.length <= MaxAddress)
            links.add(address);
    };
    const innerDocument = element => {
        if (!/^i?frame$/.test(element.localName))
            return null;
        const inner = element.contentDocument; // null when it is of another origin
        return inner && inner.defaultView.origin === window.origin ? inner : null;
    };
    const walk = elements => {
        for (const element of elements) {
            if (links.size >= MaxLinks)
                return;
            try {
                if ((element.localName === 'a' || element.localName === 'area')
                    && (element.hasAttribute('href') || element.hasAttribute('xlink:href')))
                    add(element);
                if (element.shadowRoot)
                    walk(DocumentFragment.prototype.querySelectorAll.call(element.shadowRoot, '*'));
                const inner = innerDocument(element);
                if (inner)
                    walk(Document.prototype.querySelectorAll.call(inner, '*'));
            } catch {
                // An address that is none, or an element that hides its own methods: not a link.
            }
        }
    };
    walk(Document.prototype.querySelectorAll.call(document, '*'));

    const navigation = performance.getEntriesByType('navigation')[0];
    return JSON.stringify({
        title: String(title).slice(0, 300),
        load: navigation && navigation.loadEventStart > 0 ? navigation.loadEventStart : null,
        links: [...links],
    });
})()
