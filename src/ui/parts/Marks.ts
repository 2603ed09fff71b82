/** data-* attributes that a room leaves on a part for lists, figures and tests. */
export type Marks = { readonly [mark: `data-${string}`]: string | number | undefined }
