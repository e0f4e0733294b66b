// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the page's own world, in every frame, before any script of the page.

// A print dialogue would block the tab for ever; nobody is there to close it.
window.print = () => {};

// Nobody reads the console, and a page that writes to it without end chokes the browser.
for (const name of Object.keys(console)) {
    if (typeof console[name] === 'function')
        console[name] = () => {};
}
