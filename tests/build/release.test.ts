import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billOfMaterials } from '../../src/build/release/billOfMaterials.mjs'
import { tarOf } from '../../src/build/release/tarOf.mjs'

const files = [
  { path: 'guide/b.txt', bytes: Buffer.from('b') },
  { path: 'guide/a/long.bin', bytes: Buffer.alloc(1_300, 7) },
  { path: 'guide/empty', bytes: Buffer.alloc(0) },
]

describe('the archive of a release', () => {
  it('is one that tar unpacks, with every byte', () => {
    const room = mkdtempSync(join(tmpdir(), 'tar-'))
    writeFileSync(join(room, 'archive.tar'), tarOf(files))
    execFileSync('tar', ['-xf', 'archive.tar'], { cwd: room })
    expect(files.map(({ path }) => readFileSync(join(room, path)))).toEqual(files.map(({ bytes }) => bytes))
    rmSync(room, { recursive: true })
  })

  it('is the same in whatever order its files are given', () => {
    expect(tarOf(files.toReversed()).equals(tarOf(files))).toBe(true)
  })

  it('refuses a path too long for it', () => {
    expect(() => tarOf([{ path: 'x'.repeat(101), bytes: Buffer.alloc(0) }])).toThrow('longer than 100')
  })
})

describe('the bill of materials', () => {
  const bill = billOfMaterials('.')
  const { components } = JSON.parse(bill) as { readonly components: readonly { readonly name: string; readonly hashes?: unknown }[] }

  it('names what ends in the product, and nothing else', () => {
    expect(components.map(({ name }) => name).sort()).toEqual([
      '@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/vazirmatn', 'oauth4webapi', 'qr', 'react', 'react-dom', 'scheduler', 'valibot', 'xstate',
    ])
  })

  it('holds no moment and no random number', () => {
    expect(bill).not.toMatch(/timestamp|serialNumber/)
  })
})
