package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A program to be measured.
 *
 * @param name what the table calls it
 * @param command the words of its command line
 * @param accepted exit codes with which its work is done
 * @param factor how many times its work would be the work of the others; 1 if it does all
 * @param before what has to be done before each run, and is not measured
 */
public record Program(String name, List<String> command, Set<Integer> accepted, double factor, Preparation before) {

	public Program(String name, List<String> command, Preparation before) {
		this(name, command, Set.of(0), 1, before);
	}

	/** The same, accepted with other exit codes too. */
	public Program accepting(Integer... codes) {
		return new Program(this.name, this.command, Set.of(codes), this.factor, this.before);
	}

	/** The same, said to do only a part of the work. */
	public Program doing(double part) {
		return new Program(this.name, this.command, this.accepted, 1 / part, this.before);
	}

	/** Runs once; what it says lies in a folder named after it. */
	Cost run(Path logs) throws IOException, InterruptedException {
		this.before.prepare();
		return new MeasuredProcess(this.command, logs.resolve(this.name.replaceAll("\\W+", "-"))).run(this.accepted)
			.times(this.factor);
	}

	/** Work between runs: a folder is made empty, an input is put back. */
	@FunctionalInterface
	public interface Preparation {

		/** Leaves everything as the next run wants to find it. */
		void prepare() throws IOException, InterruptedException;

	}

}
