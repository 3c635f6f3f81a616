import type { CDPSession } from '@playwright/test'

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]]; readonly edge_fields: readonly string[]; readonly edge_types: readonly [readonly string[], ...unknown[]] } }
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

/** Throws away what nobody needs any more. One throwing away can free what the next one finds. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
}

/** All that a page holds in memory, after what nobody needs any more was thrown away. */
export async function heapOf(session: CDPSession) {
  const pieces: string[] = []
  const collect = ({ chunk }: { chunk: string }) => void pieces.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await collectGarbage(session)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  return readHeap(JSON.parse(pieces.join('')) as Snapshot)
}

function readHeap({ snapshot: { meta }, nodes, edges, strings }: Snapshot) {
  const at = (fields: readonly string[], name: string) => fields.indexOf(name)
  const nodeSize = meta.node_fields.length
  const edgeSize = meta.edge_fields.length
  const nodeName = at(meta.node_fields, 'name')
  const edgeCount = at(meta.node_fields, 'edge_count')
  const edgeType = at(meta.edge_fields, 'type')
  const edgeName = at(meta.edge_fields, 'name_or_index')
  const edgeTo = at(meta.edge_fields, 'to_node')
  const property = meta.edge_types[0].indexOf('property')

  const code = meta.node_types[0].indexOf('code')
  const nodeType = at(meta.node_fields, 'type')
  const selfSize = at(meta.node_fields, 'self_size')

  return {
    strings,
    /** In bytes, all but what the browser compiled, of which there is more the longer a page runs. */
    bytesOfData: () => {
      let bytes = 0
      for (let node = 0; node < nodes.length; node += nodeSize) if (nodes[node + nodeType] !== code) bytes += nodes[node + selfSize] ?? 0
      return bytes
    },
    /** How many objects have these properties, each being this very text. */
    objectsWith: (properties: Readonly<Record<string, string>>): number => {
      const wanted = Object.entries(properties)
      let found = 0
      let edge = 0
      for (let node = 0; node < nodes.length; node += nodeSize) {
        const end = edge + (nodes[node + edgeCount] ?? 0) * edgeSize
        const has = new Map<string | undefined, string | undefined>()
        for (; edge < end; edge += edgeSize) {
          if (edges[edge + edgeType] === property) has.set(strings[edges[edge + edgeName] ?? -1], strings[nodes[(edges[edge + edgeTo] ?? 0) + nodeName] ?? -1])
        }
        if (wanted.every(([name, text]) => has.get(name) === text)) found += 1
      }
      return found
    },
  }
}
