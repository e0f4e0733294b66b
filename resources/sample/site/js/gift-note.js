// SPDX-License-Identifier: GPL-3.0-or-later
// Deliberate: Tab writes a tab instead of leaving, so the keyboard cannot get out of the note.
document.getElementById("note").addEventListener("keydown", (event) => {
    if (event.key !== "Tab")
        return;
    event.preventDefault();
    event.target.setRangeText("\t", event.target.selectionStart, event.target.selectionEnd, "end");
});
