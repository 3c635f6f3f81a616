/** Marks a page on the person's way, beside the words that say so. */
export const Tick = ({ className }: { readonly className: string | undefined }) => (
  <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 8.5L6.5 12.5L13.5 3.5" />
  </svg>
)
