import { expect, test } from '@playwright/test'
import type { Mode } from '../../src/modes/modes.ts'
import { chance } from '../support/random.ts'
import { Monkey } from './monkey.ts'

test.use({ serviceWorkers: 'allow' })

// MONKEY_SEED=7 npx playwright test -c tests/playwright.config.ts monkey does again what seed 7 did. npm run monkey: many sessions.
const seed = Number(process.env['MONKEY_SEED'] ?? 20261128)
const sessions = Number(process.env['MONKEY_SESSIONS'] ?? 1)
const actsInSession = 60
const sessionsInTest = 10

const devices: readonly (readonly [device: string, mode: Mode, width: number, height: number])[] = [
  ['a phone', 'patient', 390, 844],
  ['a kiosk', 'kiosk', 1080, 1920],
  ['a nurse’s desktop', 'nurse', 1280, 800],
]

for (const [place, [device, mode, width, height]] of devices.entries()) {
  for (let first = 0; first < sessions; first += sessionsInTest) {
    const last = Math.min(sessions, first + sessionsInTest)
    test(`random presses, keys, history, sizes and networks break nothing on ${device}: sessions ${first + 1} to ${last} of seed ${seed}`, async ({ page, context, baseURL }) => {
      test.setTimeout(60_000 * (1 + last - first))
      await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
      const monkey = new Monkey(page, mode, chance(0))
      const popups: string[] = []
      context.on('page', (popup) => {
        popups.push(popup.url())
        void popup.close()
      })
      await page.goto(`./?mode=${mode}`)
      for (let session = first; session < last; session += 1) {
        monkey.random = chance(seed + 1_000 * session + place)
        await monkey.leaveFullScreen()
        await page.setViewportSize({ width, height })
        await monkey.begin()
        for (let act = 0; act < actsInSession; act += 1) {
          await monkey.act()
          expect(monkey.mishaps, `session ${session + 1}, after ${monkey.done.join(' ')}`).toEqual([])
        }
        await monkey.findsAnEnd()
        expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
      }
      if (mode === 'kiosk') expect(popups).toEqual([])
      expect(monkey.mishaps).toEqual([])
    })
  }
}
