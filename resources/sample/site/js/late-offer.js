// SPDX-License-Identifier: GPL-3.0-or-later
// Deliberate: an offer that arrives after everything was painted and pushes everything down.
window.addEventListener("load", () => {
    setTimeout(() => {
        const offer = document.createElement("p");
        offer.className = "late";
        offer.textContent = "Two mugs, one parcel: sending is on us this week.";
        document.getElementById("main").prepend(offer);
    }, 60);
});
