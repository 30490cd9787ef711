package attain.bench.measure;

/**
 * What one run of a program took.
 *
 * @param wallSeconds from start to end, in seconds
 * @param cpuSeconds of all its processes, in user and kernel mode, in seconds
 * @param residentBytes the largest resident memory of one of its processes
 * @param heapBytes the largest used heap of its JVM as its collector saw it, 0 if it has
 * none
 */
public record Cost(double wallSeconds, double cpuSeconds, long residentBytes, long heapBytes) {

	/** The cost of as many times the work, for a program that was run on a part of it. */
	Cost times(double factor) {
		return new Cost(this.wallSeconds * factor, this.cpuSeconds * factor, this.residentBytes, this.heapBytes);
	}

}
