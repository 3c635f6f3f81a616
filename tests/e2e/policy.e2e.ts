import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Another server: it gives the same page for every address but a picture, and remembers what was asked of it. */
async function startElsewhere() {
  const asked = new Set<string>()
  const server = createServer((request, response) => {
    asked.add(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (request.url === '/image') response.setHeader('Content-Type', 'image/svg+xml').end('<svg xmlns="http://www.w3.org/2000/svg"/>')
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>elsewhere</title><p>elsewhere</p>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

type Elsewhere = Awaited<ReturnType<typeof startElsewhere>>

/** Tries, on this page, what its policy is there to stop. What leaves is seen by the server elsewhere, the rest on the page. */
const tries = (page: Page, address: string) =>
  page.evaluate(async (elsewhere) => {
    const done: Record<string, boolean> = {}
    Object.assign(window, { done })
    const body = document.body
    const add = (tag: string, given: object, parent: Node = body) => parent.appendChild(Object.assign(document.createElement(tag), given))
    const attempts: (() => unknown)[] = [
      () => add('script', { textContent: 'done["inline script"] = true' }),
      () => {
        const button = document.createElement('button')
        button.setAttribute('onclick', 'done["inline handler"] = true')
        body.append(button)
        button.click()
      },
      () => Reflect.apply(window.setTimeout, window, ['done["string timer"] = true']),
      () => (add('a', { href: 'javascript:void (done["javascript: address"] = true)' }) as HTMLAnchorElement).click(),
      () => {
        const box = add('div', {}) as HTMLElement
        box.innerHTML = '<b>x</b>'
        done['innerHTML'] = box.children.length > 0
      },
      () => fetch(`${elsewhere}/fetch`, { mode: 'no-cors' }).catch(() => undefined),
      () => navigator.sendBeacon(`${elsewhere}/beacon`, 'x'),
      () => add('img', { src: `${elsewhere}/image` }),
      () => {
        add('style', { textContent: 'body { outline: 7px solid red }' }, document.head)
        done['inline style element'] = getComputedStyle(body).outlineWidth === '7px'
      },
      () => add('link', { rel: 'prefetch', href: `${elsewhere}/prefetch` }, document.head),
      () => add('iframe', { src: `${elsewhere}/frame` }),
      () => {
        const before = document.baseURI
        add('base', { href: `${elsewhere}/base/` }, document.head)
        done['base'] = document.baseURI !== before
      },
    ]
    for (const attempt of attempts) {
      try {
        await attempt()
      } catch {
        // Stopped by Trusted Types.
      }
    }
  }, address)

/** Which of the 13 succeed on the page at an address. */
async function succeedAt(page: Page, address: string, elsewhere: Elsewhere) {
  elsewhere.asked.clear()
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await tries(page, elsewhere.address)
  await page.waitForLoadState('networkidle')
  const done = await page.evaluate(() => (window as unknown as { done: Record<string, boolean> }).done)
  const onPage = Object.keys(done).filter((name) => done[name])
  const away = ['fetch', 'beacon', 'image', 'prefetch', 'frame'].filter((name) => elsewhere.asked.has(`/${name}`))

  await page.goto(`${elsewhere.address}/around`)
  await page.evaluate((framed) => new Promise((resolve) => document.body.appendChild(Object.assign(document.createElement('iframe'), { src: framed, onload: resolve }))).then(() => undefined), address)
  const isFramed = (await page.frames()[1]?.locator('title').count()) === 1
  return [...onPage, ...away, ...(isFramed ? ['being framed'] : [])].sort()
}

const all = ['base', 'beacon', 'being framed', 'fetch', 'frame', 'image', 'inline handler', 'inline script', 'inline style element', 'innerHTML', 'javascript: address', 'prefetch', 'string timer']

// claims.md 36
test('of 13 ways to run what is not ours, to send or to be shown elsewhere, none succeeds here, and each does on a page without a policy', async ({ page, baseURL }) => {
  const elsewhere = await startElsewhere()
  expect(await succeedAt(page, `${elsewhere.address}/plain`, elsewhere)).toEqual(all)
  for (const mode of ['', '?mode=nurse', '?mode=kiosk']) expect(await succeedAt(page, `${baseURL}${mode}`, elsewhere), mode).toEqual([])
  elsewhere.stop()
})
