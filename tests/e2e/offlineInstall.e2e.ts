import { expect, test } from '@playwright/test'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { isHeld } from '../support/versionTest.ts'
import { Guide } from './guide.ts'

test.use({ serviceWorkers: 'allow' })

interface Manifest {
  readonly name: string
  readonly start_url: string
  readonly display: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[]
}

test('a browser finds nothing missing to install it as an app', async ({ page, context }) => {
  await new Guide(page).open()
  const browser = await context.newCDPSession(page)
  const { errors } = await browser.send('Page.getAppManifest')
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Test contexts are private windows, which never install.
  expect([...errors, ...installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')]).toEqual([])
})

test('it is installed under its own name, with icons of the sizes they say', async ({ page }) => {
  await new Guide(page).open()
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    return (await (await fetch(link?.href ?? '')).json()) as Manifest
  })
  expect(manifest).toMatchObject({ name: catalogue.ui.productName, start_url: './', display: 'standalone' })
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable', 'any any'])

  const sizeOf = (address: string) =>
    page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, address)
  for (const { src, sizes } of manifest.icons) expect(await sizeOf(src)).toBe(sizes === 'any' ? await sizeOf('icon.svg') : sizes)
  expect(await sizeOf('apple-touch-icon.png')).toBe('180x180')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the browser’s own bar has the colour of the paper: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await new Guide(page).open()
    const [paper, bar] = await page.evaluate((scheme) => {
      const swatch = document.body.appendChild(document.createElement('div'))
      const shown = (color: string) => {
        swatch.style.color = color
        return getComputedStyle(swatch).color
      }
      return [shown('var(--paper)'), shown(document.querySelector<HTMLMetaElement>(`meta[name=theme-color][media*=${scheme}]`)?.content ?? '')]
    }, colorScheme)
    expect(bar).toBe(paper)
  })
}

test('of what is held for use without a network, too, only the nurse’s page may use the camera', async ({ page }) => {
  await new Guide(page).open()
  await isHeld(page)
  for (const [mode, camera] of [['', '()'], ['?mode=nurse', '(self)']] as const) {
    const answer = await page.goto(`./${mode}`)
    expect(answer?.fromServiceWorker()).toBe(true)
    expect(answer?.headers()['permissions-policy']).toContain(`camera=${camera},`)
  }
})
