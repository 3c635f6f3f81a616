import { expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { catalogue as ar } from '../../src/locales/ar/catalogue.ts'
import { catalogue as en } from '../../src/locales/en/catalogue.ts'
import { catalogue as tr } from '../../src/locales/tr/catalogue.ts'
import type { Mode } from '../../src/modes/modes.ts'
import type { Chance } from '../support/random.ts'
import { Guide } from './guide.ts'

const uis = [en.ui, tr.ui, ar.ui]
const starts = uis.map(({ start }) => start)
/** What leads on or out of a page that is no question; forward first. */
const waysOn = [...uis.map(({ emergencyCheckYes }) => emergencyCheckYes), ...uis.map(({ reviewContinue }) => reviewContinue), ...uis.map(({ back }) => back)]

const keys = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Backspace', 'Home', 'End', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '0', '1', '2', '3', '9', 'n', 'u', 's', 'r', 'm', 'z', 'x', '?']
const sizes = [[320, 568], [390, 844], [844, 390], [768, 1024], [1280, 800], [1080, 1920], [320, 225]] as const

/** What nobody should type, and someone will. */
const oddTexts = ['', ' ', '\u202Eabc', '\u0000', 'x'.repeat(5_000), '١٢٣', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', "';--", 'EXO1', 'EXO1 AAAA', '👩🏽‍⚕️', '-1', '1e999', '\n']

/** Where something is that can be pressed: of all on show the one that chance picks. A modal dialog is all there is. */
const spotOf = (page: Page, picked: number) =>
  page.evaluate((part) => {
    const within = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
    const all = [...within.querySelectorAll('button, summary, a[href], label:has(input), select, textarea, input:not([type=file])')].filter((one) => {
      const { width, height } = one.getBoundingClientRect()
      return one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]') && width > 0 && height > 0
    })
    const one = all[Math.floor(part * all.length)]
    one?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = one?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, picked)

/** Someone who presses anything, in any order, for no reason: the same chance presses the same. */
export class Monkey extends Guide {
  random: Chance
  readonly mode: Mode
  readonly done: string[] = []
  readonly context: BrowserContext
  isOffline = false

  constructor(page: Page, mode: Mode, random: Chance) {
    super(page)
    this.mode = mode
    this.random = random
    this.context = page.context()
  }

  /** Begins anew, with nothing kept by the browser. */
  async begin() {
    this.done.length = 0
    await this.goOnline()
    await this.page.goto(`./?mode=${this.mode}`)
    await this.page.evaluate(() => (localStorage.clear(), sessionStorage.clear()))
    await this.page.goto(`./?mode=${this.mode}`)
    await this.page.evaluate(() => navigator.serviceWorker.ready)
    await this.seesSomething()
  }

  /** What went wrong, but for the browser's own word that the settings, which it asks the network for first, cannot be had while the monkey has cut it. */
  get mishaps() {
    return this.troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED .*\/clinic\.json$/.test(trouble))
  }

  async goOnline() {
    await this.context.setOffline(false)
    this.isOffline = false
  }

  /** A page is on show: one heading, and text under it. Each file of a page takes its moment. */
  async seesSomething() {
    const look = async () => {
      // Back from the first page leaves the product, as it should: the monkey comes back.
      if (this.page.url() === 'about:blank') await this.page.goForward()
      return this.page
        .evaluate(() => {
          const shown = (one: Element) => one.checkVisibility()
          const headings = [...document.querySelectorAll('h1')].filter((one) => shown(one) && !one.closest('[data-second-pane]')).length
          return headings === 1 && document.body.innerText.trim().length > 20 ? 'a page' : `${location.href}: ${headings} headings over "${document.body.innerText.slice(0, 60)}"`
        })
        .catch((error: unknown) => String(error))
    }
    await expect.poll(look, { intervals: [0, 10, 20, 50, 100], message: `after ${this.done.join(' ')}` }).toBe('a page')
  }

  async press(times: 1 | 2) {
    const spot = await spotOf(this.page, this.random.next())
    if (!spot) return
    await this.page.mouse.click(spot.x, spot.y, { clickCount: times })
    const isText = await this.page.evaluate(() => document.activeElement?.matches('textarea, input:not([type]), input[type=text]') ?? false).catch(() => false)
    if (isText) await this.page.keyboard.insertText(this.random.oneOf(oddTexts))
  }

  readonly acts: Readonly<Record<string, { readonly weight: number; readonly act: () => Promise<unknown> }>> = {
    press: { weight: 46, act: () => this.press(1) },
    pressTwice: { weight: 8, act: () => this.press(2) },
    key: { weight: 16, act: () => this.page.keyboard.press(this.random.oneOf(keys)) },
    back: { weight: 8, act: () => this.page.evaluate(() => history.back()) },
    forward: { weight: 6, act: () => this.page.evaluate(() => history.forward()) },
    reload: { weight: 3, act: () => this.reload() },
    resize: { weight: 5, act: () => this.resize() },
    network: { weight: 4, act: () => this.turnNetwork() },
    scroll: { weight: 4, act: () => this.page.mouse.wheel(0, 600) },
  }

  async resize() {
    const [width, height] = this.random.oneOf(sizes)
    await this.leaveFullScreen()
    await this.page.setViewportSize({ width, height })
  }

  /** A kiosk fills the screen, whose size nobody can change. */
  leaveFullScreen = () => this.page.evaluate(() => document.fullscreenElement && document.exitFullscreen())

  /** Who has deleted the copy on this device needs the network to load the page again. */
  async reload() {
    if (!(await this.page.evaluate(() => caches.keys())).length) await this.goOnline()
    await this.page.reload()
  }

  async turnNetwork() {
    this.isOffline = !this.isOffline
    await this.context.setOffline(this.isOffline)
  }

  async act() {
    const drawn = Object.entries(this.acts).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name))
    const name = this.random.oneOf(drawn)
    this.done.push(name)
    await this.acts[name]?.act().catch((error: unknown) => {
      if (!/destroyed|navigat|interrupted/i.test(String(error))) throw error
    })
    await this.seesSomething()
  }

  /** One step towards an end: says which end is on show, if one is. */
  private readonly stepOn = () =>
    this.page.evaluate(
      ({ starts: begin, waysOn: ways }) => {
        const shown = (one: Element | null | undefined) => one?.checkVisibility() === true
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button:not([data-second-pane] *)')].filter(shown)
        const named = (words: readonly string[]) => buttons.find(({ firstChild }) => words.includes(firstChild?.textContent ?? ''))
        const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
        if (dialog) {
          dialog.querySelector('button')?.click()
          return undefined
        }
        if (shown(document.querySelector('[data-outcome]'))) return 'the outcome'
        if (named(begin) || document.querySelectorAll('main > ul > li[lang] button').length === 3) return 'the start'
        const form = [...document.querySelectorAll('main form:not([data-second-pane] *)')].find((one) => shown(one) && one.querySelector('input[type=radio], input[type=checkbox]'))
        const inputs = [...(form?.querySelectorAll('input') ?? [])]
        const open = inputs.find((input) => !inputs.some(({ name, checked }) => name === input.name && checked))
        const on = open ?? form?.querySelector<HTMLButtonElement>('button[type=submit]') ?? ways.map((words) => named([words])).find(Boolean) ?? buttons[0]
        on?.click()
        return undefined
      },
      { starts, waysOn },
    )

  /** From wherever it got to, an end is reached by answering and going on. */
  async findsAnEnd() {
    await this.goOnline()
    const step = () => this.stepOn().catch(() => undefined)
    await expect.poll(step, { intervals: [20], timeout: 20_000, message: 'a way to the outcome or the start' }).toBeTruthy()
  }
}
