import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { defaultSettings } from '../../src/settings/defaultSettings.ts'
import { loadSettings } from '../../src/settings/loadSettings.ts'

/** The page's fetch, of a page that a server on this device gave. */
async function pageFrom(listener: RequestListener): Promise<typeof fetch> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/guide/index.html?mode=nurse`
  return (path, options) => fetch(new URL(path as string, page), options)
}

const noFile = { settings: defaultSettings, problems: [{ field: '', expected: 'file' }] }

describe('the settings at the start', () => {
  it('are those of the file beside the page', async () => {
    const page = await pageFrom(({ url }, response) => response.writeHead(url === '/guide/clinic.json' ? 200 : 404).end('{"paper":"Letter"}'))
    expect(await loadSettings(page)).toEqual({ settings: { ...defaultSettings, paper: 'Letter' }, problems: [] })
  })

  it('are the defaults where there is no file, and that is told', async () => {
    expect(await loadSettings(await pageFrom((_, response) => response.writeHead(404).end('{"paper":"Letter"}')))).toEqual(noFile)
  })

  it('are the defaults where nobody answers', async () => {
    expect(await loadSettings(await pageFrom((request) => request.socket.destroy()))).toEqual(noFile)
  })

  it('are the defaults where the answer breaks off', async () => {
    const page = await pageFrom((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"paper":', () => response.destroy())
    })
    expect(await loadSettings(page)).toEqual(noFile)
  })

  it('do not keep the page waiting for an answer that does not come', async () => {
    expect(await loadSettings(await pageFrom(() => undefined), 'clinic.json', 20)).toEqual(noFile)
  })
})
