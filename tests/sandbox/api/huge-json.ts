// JSON that goes on and on, made while it is read.

const chunkBytes = 65_536;
const head = '{"data":{"padding":"';
const tail = '"}}';

/** A valid JSON document of `bytes` bytes (default 50 MB), as a stream. */
export function hugeJson(bytes = 50_000_000): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunk = encoder.encode('x'.repeat(chunkBytes));
  let left = Math.max(0, bytes - head.length - tail.length);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(head));
    },
    pull(controller) {
      if (left === 0) {
        controller.enqueue(encoder.encode(tail));
        controller.close();
        return;
      }
      const next = chunk.subarray(0, Math.min(left, chunkBytes));
      left -= next.length;
      controller.enqueue(next);
    },
  });
}
