import { test } from '@playwright/test'
import { hashPin } from '../../src/settings/pin.ts'
import { cases } from '../../tests/fixtures/cases.ts'
import { Guide } from '../../tests/e2e/guide.ts'
const salt = '00112233445566778899aabbccddeeff'
const at = 'http://localhost:4891/?mode=kiosk'
for (const [name, size] of [['portrait',{width:1080,height:1920}],['landscape',{width:1920,height:1080}]] as const)
for (const [locale, button, theme] of [['en','English','light'],['tr','Türkçe','dark'],['ar','العربية','light']] as const)
test(`${name} ${locale}`, async ({ browser }) => {
  const c = await browser.newContext({ viewport: size, reducedMotion: 'reduce', hasTouch: true, colorScheme: theme })
  const p = await c.newPage()
  const hash = await hashPin('2468', salt)
  await p.route('**/clinic.json', r => r.fulfill({ json: { kiosk: { idleSeconds: 1, pin: { salt, hash } }, papier: 3 } }))
  const g = new Guide(p, locale)
  await p.goto(at)
  await p.getByRole('button', { name: button }).tap()
  const { path, answers } = cases.kneeEverythingTried
  await g.walk(path, answers)
  const shot = (n: string, full = false) => p.screenshot({ path: `/tmp/kk/${name}-${locale}-${n}.png`, fullPage: full })
  await shot('outcome')
  await p.screenshot({ path: `/tmp/kk/${name}-${locale}-full.png`, fullPage: true })
  const show = p.getByRole('button', { name: /Show the address|Adresi göster|عرض العنوان/ })
  console.log('address buttons', await show.count(), 'links', await p.locator('a[href]:not([href^="#"])').count(), 'overflow', await g.widthOverflow())
  await show.first().tap(); await p.waitForTimeout(200); await shot('address')
  await p.getByRole('button', { name: /Close|Kapat|إغلاق/ }).tap()
  await p.evaluate(() => window.scrollTo(0, 3000)); await p.waitForTimeout(100); await shot('scrolled')
  await p.getByText(g.ui.display, { exact: true }).tap(); await p.waitForTimeout(100); await shot('menu')
  await p.getByText(g.ui.display, { exact: true }).tap()
  await p.evaluate(() => window.scrollTo(0, 0))
  const box = await p.locator('#root > header > p').boundingBox()
  await p.mouse.move(box!.x + 20, box!.y + 20); await p.mouse.down(); await p.waitForTimeout(3200); await p.mouse.up(); await p.waitForTimeout(200)
  await p.locator('dialog button').filter({ hasText: '2' }).click(); await p.locator('dialog button').filter({ hasText: '4' }).click(); await shot('pin')
  await p.locator('dialog button').filter({ hasText: '6' }).click(); await p.locator('dialog button').filter({ hasText: '8' }).click()
  await p.getByRole('button', { name: /Enter|Onayla|تأكيد/ }).click()
  await p.waitForTimeout(1500)
  await shot('staff')
  console.log(g.troubles)
})
