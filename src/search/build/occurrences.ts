/** Everything that stands somewhere: keys, and where. Holds millions in little memory. */
export class Occurrences {
  readonly #numbers = new Map<string, number>();
  #keys = new Uint32Array(1 << 16);
  #places = new Uint32Array(1 << 16);
  #count = 0;

  /** Adds an occurrence of a key. Those of one key must ascend; one that is there already is passed over. */
  add(key: string, occurrence: number): void {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    if (this.#count === this.#keys.length) {
      this.#keys = doubled(this.#keys);
      this.#places = doubled(this.#places);
    }
    this.#keys[this.#count] = number;
    this.#places[this.#count] = occurrence;
    this.#count += 1;
  }

  /** All keys in their order, with their occurrences. */
  *inOrder(): Generator<{ key: string; occurrences: Uint32Array }> {
    const { starts, places } = this.#group();
    const keys = [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, number] of keys) {
      yield {
        key,
        occurrences: withoutRepeats(places.subarray(starts[number], starts[number + 1])),
      };
    }
  }

  /** The places key by key, each key's in the order in which they were added. */
  #group(): { starts: Uint32Array; places: Uint32Array } {
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (let at = 0; at < this.#count; at += 1) {
      const next = (this.#keys[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let key = 1; key < starts.length; key += 1) {
      starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
    }
    const next = starts.slice();
    const places = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const key = this.#keys[at] ?? 0;
      const place = next[key] ?? 0;
      places[place] = this.#places[at] ?? 0;
      next[key] = place + 1;
    }
    return { starts, places };
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

// e.g. both ends of a range with one value
function withoutRepeats(ascending: Uint32Array): Uint32Array {
  return ascending.filter((value, index) => index === 0 || value !== ascending[index - 1]);
}
