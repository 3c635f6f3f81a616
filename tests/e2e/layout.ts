import type { Page } from '@playwright/test'

/** What is wrong with how the page on show is laid out: wider than the window, cut off, or one thing over another. */
export const layoutFaults = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement
    const inWords = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${one.textContent?.trim().slice(0, 40)}"`
    const isForReadersAlone = (one: Element): boolean => getComputedStyle(one).clipPath !== 'none' || (one.parentElement !== null && isForReadersAlone(one.parentElement))
    const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isForReadersAlone(one)
    const boxOf = (one: Element | Range) => one.getBoundingClientRect()

    const beyond = [...document.querySelectorAll('body *')].filter((one) => isShown(one) && boxOf(one).width > 1 && (boxOf(one).right > width + 1 || boxOf(one).left < -1))
    const sideways = scrollWidth > width ? [`scrolls sideways by ${scrollWidth - width} px`, ...beyond.slice(0, 5).map((one) => `wider than the page: ${inWords(one)}`)] : []

    // A drawing that keeps its size is scrolled, by keys too.
    const isScrolled = (one: Element) => one instanceof HTMLElement && one.tabIndex >= 0 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    const cut = [...document.querySelectorAll('main *, header *')]
      .filter((one) => isShown(one) && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !isScrolled(one) && !one.matches('header p'))
      .map((one) => `cut off: ${inWords(one)}`)

    // A line's box is higher than its letters: only half of its height counts.
    const lines: { readonly of: Element; readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const around = (one: Element): readonly Element[] => (one.parentElement ? [one, ...around(one.parentElement)] : [one])
    const isApart = (one: Element) => around(one).some((at) => ['fixed', 'sticky'].includes(getComputedStyle(at).position))
    const windowsOf = (one: Element) => around(one).filter((at) => getComputedStyle(at).overflowX !== 'visible').map(boxOf)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const of = text.parentElement
      if (!of || !text.textContent?.trim() || !isShown(of) || isApart(of)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const windows = windowsOf(of)
      for (const { top, bottom, left: from, right: to } of range.getClientRects()) {
        const quarter = (bottom - top) / 4
        const left = Math.max(from, ...windows.map((box) => box.left))
        const right = Math.min(to, ...windows.map((box) => box.right))
        const isInWindow = windows.every((box) => top + quarter >= box.top && bottom - quarter <= box.bottom)
        if (isInWindow && right - left > 2) lines.push({ of, top: top + quarter, bottom: bottom - quarter, left: left + 1, right: right - 1 })
      }
    }
    lines.sort((one, other) => one.top - other.top)
    const over = lines.flatMap((one, i) => {
      const found: string[] = []
      for (let j = i + 1; j < lines.length; j += 1) {
        const other = lines[j]
        if (!other || other.top >= one.bottom) break
        if (other.of !== one.of && other.left < one.right && other.right > one.left) found.push(`one over the other: ${inWords(one.of)} and ${inWords(other.of)}`)
      }
      return found
    })

    const controls = [...document.querySelectorAll('main :is(button, summary, a, select, textarea, label), header :is(button, summary, a)')].filter((one) => isShown(one) && !isApart(one))
    /** What can be seen of it, where it is scrolled. */
    const seenOf = (one: Element) => {
      const windows = [boxOf(one), ...(one.parentElement ? windowsOf(one.parentElement) : [])]
      return {
        top: Math.max(...windows.map(({ top }) => top)),
        bottom: Math.min(...windows.map(({ bottom }) => bottom)),
        left: Math.max(...windows.map(({ left }) => left)),
        right: Math.min(...windows.map(({ right }) => right)),
      }
    }
    const boxes = controls
      .map((one) => ({ one, box: seenOf(one) }))
      .filter(({ box }) => box.bottom > box.top && box.right > box.left)
      .toSorted((a, b) => a.box.top - b.box.top)
    const pressed = boxes.flatMap(({ one, box: { bottom, left, right } }, i) => {
      const found: string[] = []
      for (let j = i + 1; j < boxes.length; j += 1) {
        const other = boxes[j]
        if (!other || other.box.top >= bottom - 2) break
        if (!one.contains(other.one) && !other.one.contains(one) && other.box.left < right - 2 && other.box.right > left + 2) found.push(`controls over each other: ${inWords(one)} and ${inWords(other.one)}`)
      }
      return found
    })
    return [...sideways, ...cut, ...new Set([...over, ...pressed])]
  })

/** Every line of text on show, to be compared with another size of the page; a list of contents only repeats the headings. */
export const textsShown = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent?.trim()
      const of = texts.currentNode.parentElement
      if (words && of?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !of.closest('nav')) found.push(words)
    }
    return [...new Set(found)]
  })

/** Movement that a person who wants none would see: longer than a millisecond. */
export const movements = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((one) => `moves: ${(one.effect as KeyframeEffect | null)?.target?.className.toString()}`),
  )

/** Controls smaller than a thumb needs; a link within a line of text is as high as its line. */
export const smallTargets = (page: Page, least: number) =>
  page.locator('button, summary, label:has(input), select, textarea').evaluateAll(
    (all, pixels) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]') && getComputedStyle(one).display !== 'inline' && one.getBoundingClientRect().width > 8)
        .filter((one) => Math.round(one.getBoundingClientRect().height) < pixels)
        .map((one) => `lower than ${pixels} px: ${one.textContent?.slice(0, 40)} (${Math.round(one.getBoundingClientRect().height)} px)`),
    least,
  )
