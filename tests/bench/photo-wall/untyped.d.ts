/** What is used of lightGallery; its own types need what is not installed. */
declare module 'lightgallery' {
  export default function lightGallery(
    wall: HTMLElement,
    options: { readonly selector: string; readonly speed: number },
  ): { destroy(): void };
}
