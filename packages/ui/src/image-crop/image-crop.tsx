import { createSignal, type JSX } from 'solid-js';
import { type Crop, moveCrop, type PictureSize, resizeCrop, wholeCrop } from './crop-math.tsx';
import styles from './image-crop.module.css';

export type { Crop, PictureSize } from './crop-math.tsx';

export interface ImageCropProps {
  /** Of the picture that somebody has chosen: an object URL. */
  src: string;
  crop: Crop | null;
  /** Called with the whole picture (or its middle) as soon as it is there, then with every change. */
  onChange: (crop: Crop, picture: PictureSize) => void;
  onBroken?: (() => void) | undefined;
  /** Width / height that the part keeps; free when left out. */
  aspect?: number | undefined;
  /** Says what the frame is for and that arrow keys move it. */
  moveLabel: string;
  resizeLabel: string;
}

const keyStep = 0.01;
const largeStep = 0.1;
const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const everything: Crop = { left: 0, top: 0, width: 1, height: 1 };

type Change = (crop: Crop, right: number, down: number) => Crop;

/** A frame over a picture: dragged or moved with arrow keys, resized at its corner; Shift takes larger steps. */
export function ImageCrop(props: ImageCropProps): JSX.Element {
  const [picture, setPicture] = createSignal<PictureSize>({ width: 1, height: 1 });
  const crop = (): Crop => props.crop ?? everything;
  let stage: HTMLDivElement | undefined;
  const resize: Change = (from, right, down) => resizeCrop(from, right, down, picture(), props.aspect);

  const byKey =
    (change: Change) =>
    (event: KeyboardEvent): void => {
      const [right, down] = arrows[event.key] ?? [0, 0];
      if (right === 0 && down === 0) return;
      event.preventDefault();
      const step = event.shiftKey ? largeStep : keyStep;
      props.onChange(change(crop(), right * step, down * step), picture());
    };
  const byPointer =
    (change: Change) =>
    (event: PointerEvent & { currentTarget: HTMLButtonElement }): void => {
      if (event.button !== 0 || !stage) return;
      const { width, height } = stage.getBoundingClientRect();
      const from = { crop: crop(), x: event.clientX, y: event.clientY };
      const button = event.currentTarget;
      button.setPointerCapture(event.pointerId);
      const drag = (to: PointerEvent): void =>
        props.onChange(
          change(from.crop, (to.clientX - from.x) / width, (to.clientY - from.y) / height),
          picture(),
        );
      const end = new AbortController();
      button.addEventListener('pointermove', drag, { signal: end.signal });
      button.addEventListener('lostpointercapture', () => end.abort(), { once: true });
    };

  return (
    <div ref={stage} class={styles.stage} style={placeOf(crop())}>
      <Picture
        src={props.src}
        onBroken={props.onBroken}
        onSize={(size) => {
          setPicture(size);
          props.onChange(wholeCrop(size, props.aspect), size);
        }}
      />
      <div class={styles.frame}>
        <button
          type="button"
          class={styles.move}
          aria-label={props.moveLabel}
          onKeyDown={byKey(moveCrop)}
          onPointerDown={byPointer(moveCrop)}
        />
        <button
          type="button"
          class={styles.resize}
          aria-label={props.resizeLabel}
          onKeyDown={byKey(resize)}
          onPointerDown={byPointer(resize)}
        />
      </div>
    </div>
  );
}

const placeOf = ({ left, top, width, height }: Crop) => ({
  '--crop-left': `${left * 100}%`,
  '--crop-top': `${top * 100}%`,
  '--crop-width': `${width * 100}%`,
  '--crop-height': `${height * 100}%`,
});

type PictureProps = { src: string; onSize: (size: PictureSize) => void; onBroken: (() => void) | undefined };

const Picture = (props: PictureProps): JSX.Element => (
  <img
    class={styles.picture}
    src={props.src}
    alt=""
    draggable={false}
    onError={() => props.onBroken?.()}
    onLoad={({ currentTarget: shown }) =>
      // A vector without a size of its own has none here either.
      props.onSize({
        width: shown.naturalWidth || shown.width || 1,
        height: shown.naturalHeight || shown.height || 1,
      })
    }
  />
);
