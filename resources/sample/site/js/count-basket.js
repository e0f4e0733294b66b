// SPDX-License-Identifier: GPL-3.0-or-later
// Deliberate: after the first paint, nothing on this page can be touched for half a second.
window.addEventListener("DOMContentLoaded", () => {
    requestAnimationFrame(() => setTimeout(() => {
        const end = performance.now() + 520;
        let sum = 0;
        while (performance.now() < end)
            sum += Math.sqrt(sum + 1);
        document.documentElement.dataset.counted = String(Math.round(sum) > 0);
    }, 0));
});
