package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All sections, as results.json with every single run and as results.md with medians.
 *
 * @param command what was called
 * @param rounds how often each program ran
 * @param seed of the inputs
 * @param machine what it ran on
 * @param results the sections
 */
public record Table(String command, int rounds, long seed, Map<String, String> machine, List<Result> results) {

	/** Writes both files, over those that are there. */
	public void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("results.json"),
				JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(json()));
		Files.write(folder.resolve("results.md"), page());
	}

	private Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("command", this.command);
		json.put("rounds", this.rounds);
		json.put("seed", this.seed);
		json.put("machine", this.machine);
		json.put("results", this.results.stream().map(Table::json).toList());
		return json;
	}

	private static Map<String, Object> json(Result result) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("scenario", result.scenario());
		json.put("question", result.question());
		json.put("input", result.input());
		json.put("programs", result.measured().stream().map((one) -> {
			Map<String, Object> program = new LinkedHashMap<>();
			program.put("name", one.program().name());
			program.put("command", one.program().command());
			program.put("scaled_by", one.program().factor());
			program.put("costs", one.costs());
			program.put("wall_seconds", one.spread(Cost::wallSeconds));
			program.put("cpu_seconds", one.spread(Cost::cpuSeconds));
			program.put("first_against_it_wall", result.measured().get(0).ratio(one, Cost::wallSeconds));
			program.put("first_against_it_cpu", result.measured().get(0).ratio(one, Cost::cpuSeconds));
			return program;
		}).toList());
		json.put("figures", result.figures());
		return json;
	}

	private List<String> page() {
		List<String> lines = new ArrayList<>(List.of("# Side by side", ""));
		lines.add("`" + this.command + "`, " + this.rounds
				+ " rounds, programs in turn, medians with the least and the most; ratios are taken round by round.");
		lines.add("");
		this.machine.forEach((name, value) -> lines.add("- " + name + ": " + value));
		lines.add("- seed: " + this.seed);
		for (Result result : this.results) {
			lines.addAll(section(result));
		}
		return lines;
	}

	private static List<String> section(Result result) {
		List<String> lines = new ArrayList<>(List.of("", "## " + result.scenario() + ": " + result.question(), ""));
		result.input().forEach((name, value) -> lines.add("- " + name + ": " + value));
		lines.add("");
		lines.add(
				"| program | wall, s | cpu, s | resident, MB | heap, MB | first ÷ it, wall | it ÷ first, wall | first ÷ it, cpu |");
		lines.add("|---|---|---|---|---|---|---|---|");
		Measured first = result.measured().get(0);
		for (Measured one : result.measured()) {
			lines.add("| " + String.join(" | ", one.program().name(), one.spread(Cost::wallSeconds).toString(),
					one.spread(Cost::cpuSeconds).toString(), megabytes(one, Cost::residentBytes),
					megabytes(one, Cost::heapBytes), first.ratio(one, Cost::wallSeconds).toString(),
					one.ratio(first, Cost::wallSeconds).toString(), first.ratio(one, Cost::cpuSeconds).toString())
					+ " |");
		}
		lines.add("");
		result.figures().forEach((name, value) -> lines.add("- " + name + ": " + value));
		return lines;
	}

	/** The most of all rounds. */
	private static String megabytes(Measured one, ToDoubleFunction<Cost> bytes) {
		double most = one.spread(bytes).most();
		return (most == 0) ? "-" : String.format(Locale.ROOT, "%.0f", most / (1 << 20));
	}

}
