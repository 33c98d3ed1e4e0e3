import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useChanges } from './changes';

class Stream extends EventTarget {
  static opened: Stream[] = [];
  static readonly CLOSED = 2;
  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  constructor(readonly address: string) {
    super();
    Stream.opened.push(this);
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

const link = { href: '/api/v1/board-changes', rel: 'changes', method: 'GET' } as const;
const latest = () => Stream.opened.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  Stream.opened = [];
  vi.stubGlobal('EventSource', Stream);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const listening = () => {
  const onChange = vi.fn();
  return { onChange, ...renderHook(() => useChanges(link, onChange)) };
};

test('changes that come together are read once', () => {
  const { onChange } = listening();
  latest().dispatchEvent(new Event('change'));
  latest().dispatchEvent(new Event('change'));
  vi.advanceTimersByTime(500);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a stream that begins again is a reason to read', () => {
  const { onChange } = listening();
  act(() => latest().onopen?.());
  vi.advanceTimersByTime(500);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a short silence worries nobody, a long one is told', () => {
  const { result } = listening();
  expect(result.current).toBeUndefined();
  act(() => latest().onopen?.());
  act(() => latest().onerror?.());
  act(() => void vi.advanceTimersByTime(1000));
  expect(result.current).toBe(true);
  act(() => void vi.advanceTimersByTime(3000));
  expect(result.current).toBe(false);
  act(() => latest().onopen?.());
  expect(result.current).toBe(true);
});

test('a refused stream is asked for again, less and less often', () => {
  listening();
  for (const [waited, count] of [
    [1000, 2],
    [2000, 3],
    [5000, 4],
  ] as const) {
    latest().readyState = Stream.CLOSED;
    act(() => latest().onerror?.());
    act(() => void vi.advanceTimersByTime(waited - 1));
    expect(Stream.opened).toHaveLength(count - 1);
    act(() => void vi.advanceTimersByTime(1));
    expect(Stream.opened).toHaveLength(count);
  }
});

test('a page that is left listens no more', () => {
  const { unmount } = listening();
  unmount();
  expect(latest().readyState).toBe(Stream.CLOSED);
});
