package attain.bench.measure;

import java.util.List;
import java.util.Map;

/**
 * One section of the table.
 *
 * @param scenario its name on the command line
 * @param question what it shows, as one sentence
 * @param input rows, bytes, seed and what else describes the input
 * @param measured the programs; ratios are taken against the first, ours
 * @param figures what follows from them, by what it is: lines of text
 */
public record Result(String scenario, String question, Map<String, String> input, List<Measured> measured,
		Map<String, String> figures) {
}
