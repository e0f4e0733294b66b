// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in a world of its own before any script of the page, in the top frame only; the page can
// neither see nor touch it. natVitals(patience) resolves to a JSON string with times in ms since
// navigation start; null is what was not seen.
(() => {
    if (window.top !== window || globalThis.natVitals)
        return;
    const session = { value: 0, first: 0, last: -Infinity }; // layout shifts close to each other
    const tasks = [];
    let fcp = null;
    let lcp = null;
    let cls = 0;

    const paint = entry => {
        if (entry.name === 'first-contentful-paint')
            fcp = entry.startTime;
    };
    const largestPaint = entry => { lcp = entry.startTime; };
    // CLS is the worst session window: gaps under 1 s, 5 s at most in all.
    const shift = entry => {
        if (entry.hadRecentInput)
            return;
        const time = entry.startTime;
        if (time - session.last > 1000 || time - session.first > 5000)
            Object.assign(session, { value: 0, first: time });
        session.last = time;
        session.value += entry.value;
        cls = Math.max(cls, session.value);
    };
    const longTask = entry => {
        if (tasks.length < 10000)
            tasks.push([entry.startTime, entry.duration]);
    };

    const watched = [['paint', paint], ['largest-contentful-paint', largestPaint],
                     ['layout-shift', shift], ['longtask', longTask]].map(([type, each]) => {
        const observer = new PerformanceObserver(list => list.getEntries().forEach(each));
        observer.observe({ type, buffered: true });
        return () => observer.takeRecords().forEach(each);
    });
    const takeAll = () => watched.forEach(take => take());

    const pause = ms => new Promise(done => setTimeout(done, ms));
    const frame = () => Promise.race([new Promise(done => requestAnimationFrame(done)), pause(100)]);
    const idle = () => new Promise(done => requestIdleCallback(done, { timeout: 1000 }));
    const sinceLongTask = () => tasks.length === 0
        ? Infinity : performance.now() - tasks[tasks.length - 1][0] - tasks[tasks.length - 1][1];

    // Total blocking time: what long tasks took beyond 50 ms each, after the first paint.
    const blocking = () => tasks.reduce((sum, [start, duration]) => {
        const counted = Math.min(duration, start + duration - fcp);
        return sum + Math.max(0, counted - 50);
    }, 0);

    globalThis.natVitals = async patience => {
        const end = performance.now() + patience;
        await idle();
        await frame();
        await frame();
        takeAll();
        while ((fcp === null || sinceLongTask() < 250) && performance.now() < end) {
            await pause(50);
            takeAll();
        }
        const navigation = performance.getEntriesByType('navigation')[0];
        const painted = fcp !== null;
        return JSON.stringify({
            FCP: fcp,
            LCP: lcp,
            CLS: painted ? cls : null,
            TBT: painted ? blocking() : null,
            TTFB: navigation && navigation.responseStart > 0 ? navigation.responseStart : null,
        });
    };
})();
