import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from '../../src/server/serve.mjs'

const builtProduct = fileURLToPath(new URL('../../dist', import.meta.url))

/** The built product as a clinic puts it up: with its own settings beside the page, and the headers that go with them. */
export async function startClinic(settings: object) {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-'))
  await cp(builtProduct, folder, { recursive: true })
  await writeFile(join(folder, 'clinic.json'), JSON.stringify(settings))
  const server = createServer(filesOf(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}
