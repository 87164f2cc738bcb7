import type { Crop } from '@atrium/ui/image-crop/image-crop';

const box = { width: 270, height: 70 };

/** Where the picture lies in its preview, as custom properties: never larger than the picture itself (ORG-4). */
export function logoPreview(crop: Crop, picture: { readonly width: number; readonly height: number }) {
  const part = { width: crop.width * picture.width, height: crop.height * picture.height };
  const scale = Math.min(box.width / part.width, box.height / part.height, 1);
  const px = (value: number): string => `${Math.round(value * scale)}px`;
  return {
    '--preview-width': px(part.width),
    '--preview-height': px(part.height),
    '--picture-width': px(picture.width),
    '--picture-height': px(picture.height),
    '--picture-left': px(-crop.left * picture.width),
    '--picture-top': px(-crop.top * picture.height),
  };
}
