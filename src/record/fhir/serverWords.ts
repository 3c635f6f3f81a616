import * as v from 'valibot'

const issueSchema = v.object({
  details: v.optional(v.object({ text: v.optional(v.string()) })),
  diagnostics: v.optional(v.string()),
  code: v.optional(v.string()),
})
const outcomeSchema = v.object({ resourceType: v.literal('OperationOutcome'), issue: v.array(issueSchema) })

/** Far more than a reason needs, and few enough to show. */
const mostLetters = 500

/** The server's own reason, one line an issue, from an R4 OperationOutcome; undefined where it gave none. Plain text: never show it as HTML. */
export function serverWords(body: unknown): string | undefined {
  const read = v.safeParse(outcomeSchema, body)
  if (!read.success) return undefined
  const lines = read.output.issue.map(({ details, diagnostics, code }) => details?.text ?? diagnostics ?? code ?? '')
  const text = lines.filter((line) => line !== '').join('\n').slice(0, mostLetters)
  return text === '' ? undefined : text
}
