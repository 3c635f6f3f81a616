import { hearFailures } from './failure.ts'
import { chooseLocale, isLocale } from './locales/locale.ts'
import { isSetup, modeIn } from './modes/modes.ts'
import { keepPreferences, readPreferences } from './record/preferences.ts'

// Runs before anything is painted, and holds the page until its own script is there: colours and text size as they were
// chosen, the page of the wanted language, and the first question and the languages for someone who does not wait.

hearFailures()

const { documentElement: page } = document
const { locale, theme, textSize } = readPreferences(window)
const { search } = window.location
const { lang, dataset } = page

/** What is painted is a patient's first page, or the kiosk's: other pages wait for their script. */
const isOther = isSetup(search) || modeIn(search, dataset['mode']) !== (dataset['mode'] ?? 'patient')
// The address without a language is for everyone; one with a language gives way to a choice alone.
const wanted = locale ?? (dataset['root'] === './' ? chooseLocale(navigator.languages) : lang)
Object.assign(dataset, { theme, textSize, wanted })

const isElsewhere = !isOther && dataset['mode'] === undefined && wanted !== lang

if (isOther || isElsewhere) dataset['waits'] = ''
// A page that was here before keeps its address, and so its history: its script draws it anew, in the language wanted.
if (isElsewhere && window.history.state === null) window.location.replace(`${dataset['root']}${wanted === 'en' ? '' : `${wanted}/`}${search}`)

const isLive = () => 'live' in dataset

function showFirstQuestion() {
  const question = document.querySelector<HTMLTemplateElement>('template[title]')
  if (!question) return
  document.querySelector('main')?.replaceChildren(question.content.cloneNode(true))
  document.title = question.title
  dataset['started'] = ''
  window.scrollTo(0, 0)
  document.querySelector('h1')?.focus({ preventScroll: true })
}

/** Its script turns the page to it. */
function chooseLanguage(chosen: string) {
  if (!isLocale(chosen)) return
  keepPreferences(window, { locale: chosen, theme, textSize })
  dataset['wanted'] = chosen
}

document.addEventListener('click', ({ target }) => {
  if (isLive() || !(target instanceof Element)) return
  if (target.closest('#start')) showFirstQuestion()
  chooseLanguage(target.closest<HTMLElement>('button[lang]')?.lang ?? '')
})

document.addEventListener('submit', (event) => {
  if (isLive()) return
  event.preventDefault()
  dataset['goesOn'] = ''
})
