// SPDX-License-Identifier: GPL-3.0-or-later
// Runs axe over the whole page and reduces what it says to a JSON string of bounded size. Runs in
// an isolated world of the top frame.
(async () => {
    const MaxNodes = 1000; // violations and incomplete together
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations', 'incomplete'],
        preload: { assets: ['media'], timeout: 2000 },
    });

    const cut = (text, length) => String(text ?? '').slice(0, length);
    const steps = part => Array.isArray(part) ? part : [part]; // an array leads into shadow roots
    const selector = target => target.map(part => steps(part).join(' >> ')).join(' >>> ');

    const find = (root, path) => {
        let element = root.querySelector(path[0]);
        for (const step of path.slice(1))
            element = element.shadowRoot.querySelector(step);
        return element;
    };
    const reaches = element => !/^i?frame$/.test(element.localName) || element.contentDocument;
    // Where the element lies on the page, in CSS px from its top left corner. Each frame moves it
    // by where the frame's content begins, and cuts off what lies outside. What is in a frame of
    // another origin can't be reached: the frame itself stands for it.
    const place = target => {
        let root = document;
        let x = window.scrollX;
        let y = window.scrollY;
        let visible = null;
        for (const [depth, part] of target.entries()) {
            const element = find(root, steps(part));
            const rect = element.getBoundingClientRect();
            const box = { left: x + rect.left, top: y + rect.top,
                          right: x + rect.right, bottom: y + rect.bottom };
            if (visible) {
                box.left = Math.max(box.left, visible.left);
                box.top = Math.max(box.top, visible.top);
                box.right = Math.min(box.right, visible.right);
                box.bottom = Math.min(box.bottom, visible.bottom);
            }
            if (box.right <= box.left || box.bottom <= box.top)
                return null;
            if (depth === target.length - 1 || !reaches(element))
                return [box.left, box.top, box.right - box.left, box.bottom - box.top];
            visible = box;
            const style = element.ownerDocument.defaultView.getComputedStyle(element);
            x += rect.left + element.clientLeft + parseFloat(style.paddingLeft);
            y += rect.top + element.clientTop + parseFloat(style.paddingTop);
            root = element.contentDocument;
        }
        return null;
    };
    const boxOf = target => {
        try {
            return place(target);
        } catch {
            return null; // the element is gone, or its frame can't be reached
        }
    };

    let room = MaxNodes;
    let left = 0;
    const node = found => ({
        selector: cut(selector(found.target), 1000),
        html: cut(found.html, 1000),
        summary: cut(found.failureSummary, 2000),
        impact: found.impact,
        box: boxOf(found.target),
    });
    const rule = found => {
        const taken = found.nodes.slice(0, room);
        room -= taken.length;
        left += found.nodes.length - taken.length;
        return {
            id: cut(found.id, 100),
            impact: found.impact,
            help: cut(found.help, 500),
            description: cut(found.description, 1000),
            helpUrl: cut(found.helpUrl, 500),
            tags: found.tags.slice(0, 30).map(tag => cut(tag, 60)),
            nodes: taken.map(node),
        };
    };
    return JSON.stringify({
        violations: results.violations.map(rule),
        incomplete: results.incomplete.map(rule),
        passed: results.passes.map(passed => cut(passed.id, 100)),
        left,
    });
})()
