import { expect, it } from 'vitest'
import { offlineCopy, ownCaches } from '../../src/record/offlineCopy.ts'
import { cachesWith } from '../support/cachesWith.ts'

const document = { baseURI: 'https://clinic.example/guide/index.html?mode=nurse' }
const version = 'exosome-guide https://clinic.example/guide/ 0123456789abcdef'
const settings = 'exosome-guide-settings https://clinic.example/guide/'

const browserWith = (held: Parameters<typeof cachesWith>[0]) => ({ document, caches: cachesWith(held).caches }) as unknown as Window

it('is counted in files and bytes, the clinic’s settings too', async () => {
  const browser = browserWith({ [version]: ['<html>', 'şş'], [settings]: ['{}'] })
  expect(await offlineCopy(browser)).toEqual({ files: 3, bytes: 12 })
})

it('is what this product holds at this address, and nobody else', async () => {
  const others = ['exosome-guide https://clinic.example/ 01', 'exosome-guide https://clinic.example/guide/old/ 01', 'exosome-guidebook https://clinic.example/guide/', 'shop']
  const browser = browserWith(Object.fromEntries([...others, version].map((name) => [name, ['12345']])))
  expect(await ownCaches(browser)).toEqual([version])
  expect(await offlineCopy(browser)).toEqual({ files: 1, bytes: 5 })
})

it('is nothing where there is none, nor where the connection allows none', async () => {
  expect(await offlineCopy(browserWith({}))).toEqual({ files: 0, bytes: 0 })
  expect(await offlineCopy({ document } as unknown as Window)).toEqual({ files: 0, bytes: 0 })
})

it('is not known where the browser does not let us look', async () => {
  const caches = { keys: () => Promise.reject(new DOMException('Denied', 'SecurityError')) }
  expect(await offlineCopy({ document, caches } as unknown as Window)).toBeUndefined()
})
