import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hostingFiles } from '../../../src/build/hosting/hostingFiles.ts'

describe('the files for web servers', () => {
  it.each(Object.entries(hostingFiles()))('are fresh, %s: if not, `npm run hosting` writes it anew', (name, fresh) => {
    expect(readFileSync(name, 'utf8')).toBe(fresh)
  })
})
