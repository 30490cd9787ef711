package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs programs in turn, A B C A B C ..., so that whatever else the machine does meets
 * all of them alike.
 *
 * @param number how often each is run
 * @param logs folder for what they say
 */
public record Rounds(int number, Path logs) {

	/** One run that is not part of the table. */
	public Cost once(Program program) throws IOException, InterruptedException {
		return program.run(this.logs);
	}

	/** Every run of every program; one that fails ends all of it. */
	public List<Measured> run(List<Program> programs) throws IOException, InterruptedException {
		List<Measured> measured = programs.stream().map(Measured::new).toList();
		for (int round = 1; round <= this.number; round++) {
			for (Measured one : measured) {
				Cost cost = one.program().run(this.logs);
				one.costs().add(cost);
				System.err.printf("%d/%d  %-40s %8.2f s wall %8.2f s cpu %6d MB resident %5d MB heap%n", round,
						this.number, one.program().name(), cost.wallSeconds(), cost.cpuSeconds(),
						cost.residentBytes() >> 20, cost.heapBytes() >> 20);
			}
		}
		return measured;
	}

}
