package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import attain.bench.measure.Measured;
import attain.bench.measure.Program;
import attain.bench.measure.Program.Preparation;
import attain.bench.measure.Result;

/** The commands of a day on the sample that the product brings. */
public record SampleScenario() implements Scenario {

	private static final Preparation NONE = () -> {
	};

	private static final Path CACHES = Path.of("/proc/sys/vm/drop_caches");

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		Path input = shop.home().resolve("input");
		Path output = shop.fresh("sample/output");
		Path cold = shop.fresh("sample/cold-output");
		Path file = input.resolve("inbox/2023-10-17/BC_CaoLoc_T10.xlsx");
		List<String> night = List.of("run", "--input", input.toString(), "--output");
		List<Program> programs = new ArrayList<>();
		programs.add(new Program("attain, sample night", words(shop, night, output), () -> Workshop.remove(output))
			.accepting(0, 1));
		programs.add(new Program("attain, unchanged night", words(shop, night, output), NONE).accepting(0, 1));
		programs.add(new Program("attain check FILE",
				shop.attain("check", "--input", input.toString(), "--output", output.toString(), file.toString()), NONE)
			.accepting(0, 1));
		programs
			.add(new Program("attain sql", shop.attain("sql", "--output", output.toString(), "select 1 as one"), NONE));
		programs.add(new Program("attain --version", shop.attain("--version"), NONE));
		boolean isAbleToForget = Files.isWritable(CACHES);
		if (isAbleToForget) {
			programs.add(new Program("attain, sample night, nothing cached", words(shop, night, cold), () -> {
				Workshop.remove(cold);
				forget();
			}).accepting(0, 1));
		}
		List<Measured> measured = shop.rounds().run(programs);
		return new Result("sample", "The sample province", Map.of("input", "input/ of the checkout"), measured,
				isAbleToForget ? Map.of() : Map.of("nothing cached", "not measured: only root can empty the caches"));
	}

	private static List<String> words(Workshop shop, List<String> night, Path output) {
		List<String> words = new ArrayList<>(night);
		words.add(output.toString());
		return shop.attain(words.toArray(String[]::new));
	}

	/** Lets the kernel forget every file that it has read. */
	private static void forget() throws IOException, InterruptedException {
		new ProcessBuilder("sync").start().waitFor();
		Files.writeString(CACHES, "3");
	}

}
