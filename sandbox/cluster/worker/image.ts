/** What a worker of the trial can do with an image. */
export type Image =
  | { readonly kind: 'kubectl'; readonly hasShell: boolean }
  /** A base, for ModuleController V1: the program is the visitor's. */
  | { readonly kind: 'base' }
  /** No reference to an image at all, as the address of a module's archive is none. */
  | { readonly kind: 'invalid' }
  /** A real node would pull it; the trial has no registry. */
  | { readonly kind: 'unknown' };

const REFERENCE = /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

export function readImage(image: string): Image {
  if (!REFERENCE.test(image)) return { kind: 'invalid' };
  const [name = ''] = image.replace(/@.*$/, '').split(/:(?=[^/]*$)/);
  if (/(?:^|\/)base$/.test(name)) return { kind: 'base' };
  if (!/(?:^|\/)(?:kubectl|k8s)$/.test(name)) return { kind: 'unknown' };
  // Kubernetes' and Rancher's own images hold the one program alone.
  return { kind: 'kubectl', hasShell: !/^(?:registry\.k8s\.io|rancher)\//.test(name) };
}
