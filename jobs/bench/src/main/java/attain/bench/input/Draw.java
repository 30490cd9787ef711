package attain.bench.input;

/**
 * Made-up numbers that follow from a seed and a place, whatever was drawn before.
 *
 * @param seed of the whole input
 */
record Draw(long seed) {

	/** A number from {@code low} to {@code high}, both included. */
	int between(int low, int high, long place, int column) {
		long mixed = mix(this.seed * 0x9E3779B97F4A7C15L + place * 31 + column);
		return low + (int) Long.remainderUnsigned(mixed, high - low + 1L);
	}

	/** Finalizer of SplitMix64: neighbouring places give unrelated numbers. */
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
