// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the page's own world, in every frame, before any script of the page.
// A print dialogue would block the tab for ever; nobody is there to close it.
window.print = () => {};
