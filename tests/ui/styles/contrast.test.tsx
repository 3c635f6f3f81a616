import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')

/** A colour of the tokens in one scheme, as written or by the token it stands for. */
function colour(token: string, scheme: 'light' | 'dark'): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? ''
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (other) return colour(other, scheme)
  const [light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.slice(1) ?? []
  return (scheme === 'light' ? light : dark) ?? ''
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
    const channel = parseInt(digits.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'link', 'accent-text', 'error-text'].flatMap((text) => ['paper', 'surface', 'accent-soft']  .map((ground) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-caution', 'caution'],
  ['on-emergency', 'emergency'],
]

const marks = [
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['accent', 'surface'],
  ['emergency', 'surface'],
  ['line-strong', 'surface'],
] as const

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  it.each(texts)('text in %s on %s has a contrast of 7:1 or more', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(7)
  })

  it.each(marks)('%s on %s has a contrast of 3:1 or more', (mark, ground) => {
    expect(contrast(colour(mark, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
  })
})
