/**
 * Keeps a browser's own arrows from marking whatever radio button they pass: with a remote arrows move and OK marks. Add
 * it to the element after the frame's own listener, which acts only on keys whose default was not prevented.
 *
 * @param hasRemote whether the element stands where a remote may be all there is
 */
export function keepFromMarking(hasRemote: () => boolean): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.composedPath()[0] as Partial<HTMLInputElement>;
    if (hasRemote() && event.key.startsWith('Arrow') && target.type === 'radio') event.preventDefault();
  };
}
