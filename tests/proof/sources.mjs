import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// npm run sources               each source: its date, when it was last read, by when it has to be read again, and doubts
// npm run sources -- --online   asks each address as well, and tells what answers

/** @type {{ module: typeof import('./sourceList.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('sourceList.ts', import.meta.url)))
const list = module.sourceList()
const today = new Date().toISOString().slice(0, 10)

/** @param {string} address */
async function answerOf(address) {
  try {
    const { status, url } = await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(20_000) })
    const moved = new URL(url).href === new URL(address).href ? '' : `, now at ${url}`
    return { isGood: status < 400, words: `answers ${status}${moved}` }
  } catch (reason) {
    return { isGood: false, words: `does not answer: ${String(reason instanceof Error ? (reason.cause ?? reason) : reason)}` }
  }
}

const isOnline = process.argv.includes('--online')
let wrong = 0
for (const source of list) {
  const { id, grade, date, checked, reviewBy, address, doubts } = source
  const late = module.datesWrong(source, today)
  const answer = isOnline ? await answerOf(address) : undefined
  wrong += late.length + (answer && !answer.isGood ? 1 : 0) + (doubts.includes('not a web address') ? 1 : 0)
  console.log(`${id.padEnd(8)} ${grade}  dated ${(date || 'nothing').padEnd(10)}  read ${checked}  again by ${reviewBy}  ${address}`)
  for (const line of [...late, ...doubts, ...(answer ? [answer.words] : [])]) console.log(`         ${line}`)
}
const doubted = list.filter(({ doubts }) => doubts.length > 0).length
console.log(`\n${list.length} sources; ${doubted} with a doubtful address; the first has to be read again by ${list.map(({ reviewBy }) => reviewBy).toSorted()[0]}.`)
if (!isOnline) console.log('No address was asked: say --online for that.')
process.exitCode = wrong > 0 ? 1 : 0
