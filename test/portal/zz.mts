import { PortalUnderTest, settled } from './PortalUnderTest.ts';
import { slowDown } from './measure.ts';
const p = await PortalUnderTest.start('/usr/bin/chromium');
for (const path of ['/', '/halsa', '/plan/osthammar-2020', '/sok']) await p.open(path);
await p.closePages();
for (const rate of [1, 4]) for (const path of ['/', '/halsa', '/plan/osthammar-2020', '/vardcentrum/tierp-alvkarleby', '/sok']) {
  const { page } = await p.blank();
  await page.addInitScript({ content: `window.log = []; const on = (type, f) => new PerformanceObserver((l) => l.getEntries().forEach(e => log.push(type + ' ' + Math.round(e.startTime) + ' ' + f(e)))).observe({ type, buffered: true });
  on('largest-contentful-paint', e => e.element?.tagName + '.' + e.element?.className + ' ' + e.size + ' ' + e.element?.textContent.slice(0, 40)); on('layout-shift', e => e.value.toFixed(4) + ' ' + e.sources.map(s => s.node?.nodeName + '.' + (s.node?.className ?? '')).join(',')); on('longtask', e => Math.round(e.duration)); on('resource', e => Math.round(e.responseEnd) + ' ' + e.name.slice(-30)); on('paint', e => e.name)` });
  await slowDown(page, rate);
  await page.goto(p.origin + path); await settled(page);
  console.log(rate, path); console.log((await page.evaluate('log') as string[]).join('\n'));
  await p.closePages();
}
await p.close();
