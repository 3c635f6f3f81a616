import { mermaidOf } from '../../machines/diagram.ts'

/** Where the README's diagram stands. */
const placeOfDiagram = /(?<=<!-- diagram -->\n).*(?=<!-- \/diagram -->)/s

/** The files that hold the diagram of the running chart, by name, as they are when it is fresh. `readme` is the README as it stands. */
export function diagramFiles(readme: string): Readonly<Record<string, string>> {
  if (!placeOfDiagram.test(readme)) throw new Error('The README has no place between <!-- diagram --> and <!-- /diagram -->')
  const mermaid = mermaidOf()
  return {
    'machines/screening.mmd': `${mermaid}\n`,
    'README.md': readme.replace(placeOfDiagram, () => `\`\`\`mermaid\n${mermaid}\n\`\`\`\n`),
  }
}
