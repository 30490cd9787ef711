package attain.bench.scenario;

import java.io.IOException;

import attain.bench.measure.Result;

/** One section of the table. */
public interface Scenario {

	/** Makes the input, runs the programs in turn, says what follows. */
	Result measure(Workshop shop) throws IOException, InterruptedException;

}
