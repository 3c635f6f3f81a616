import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { stayOn } from '../../../src/ui/kiosk/stayOn.ts'

/** A browser with its own page, which asks for what it may or may not have. */
function browserThat(answers: () => Promise<unknown>) {
  const listening = new AbortController()
  onTestFinished(() => listening.abort())
  const asked: string[] = []
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    fullscreenElement: null as object | null,
    documentElement: { requestFullscreen: () => (asked.push('fullscreen'), answers()) },
  })
  const navigator = { wakeLock: { request: (kind: string) => (asked.push(kind), answers()) } }
  const turn = (visibilityState: 'visible' | 'hidden') => {
    document.visibilityState = visibilityState
    document.dispatchEvent(new Event('visibilitychange'))
  }
  const browser = { document, navigator } as unknown as Window
  return { asked, document, turn, begin: () => stayOn(browser, listening.signal), touch: () => document.dispatchEvent(new Event('click')), end: () => listening.abort() }
}

const allowed = () => Promise.resolve()
const refused = () => Promise.reject(new DOMException('No', 'NotAllowedError'))

describe('a shared device', () => {
  it('keeps its screen lit, and asks anew each time it is shown again', () => {
    const { asked, begin, turn } = browserThat(allowed)
    begin()
    expect(asked).toEqual(['screen'])
    turn('hidden')
    expect(asked).toEqual(['screen'])
    turn('visible')
    expect(asked).toEqual(['screen', 'screen'])
  })

  it('fills its screen at a touch and not before, and only while it does not fill it', () => {
    const { asked, document, begin, touch } = browserThat(allowed)
    begin()
    expect(asked).not.toContain('fullscreen')
    touch()
    expect(asked.filter((one) => one === 'fullscreen')).toHaveLength(1)
    document.fullscreenElement = document.documentElement
    touch()
    expect(asked.filter((one) => one === 'fullscreen')).toHaveLength(1)
    document.fullscreenElement = null
    touch()
    expect(asked.filter((one) => one === 'fullscreen')).toHaveLength(2)
  })

  it('asks for nothing more once it is stopped', () => {
    const { asked, begin, touch, turn, end } = browserThat(allowed)
    begin()
    end()
    touch()
    turn('visible')
    expect(asked).toEqual(['screen'])
  })

  it('goes on where both are refused', async () => {
    const unkept = vi.fn<() => void>()
    process.on('unhandledRejection', unkept)
    const { asked, begin, touch } = browserThat(refused)
    begin()
    touch()
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unkept)
    expect(asked).toEqual(['screen', 'fullscreen'])
    expect(unkept).not.toHaveBeenCalled()
  })

  it('goes on in a browser that has neither', () => {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible', fullscreenElement: null, documentElement: {} })
    const listening = new AbortController()
    expect(() => {
      stayOn({ document, navigator: {} } as unknown as Window, listening.signal)
      document.dispatchEvent(new Event('click'))
    }).not.toThrow()
    listening.abort()
  })
})
