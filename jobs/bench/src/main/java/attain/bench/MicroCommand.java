package attain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the inner loops. */
@Command(name = "micro", mixinStandardHelpOptions = true, description = "The inner loops alone, by JMH: micro.json.")
final class MicroCommand implements Callable<Integer> {

	@Parameters(arity = "0..1", defaultValue = ".*", description = "pattern of their names")
	private String pattern = ".*";

	@Option(names = "--quick", description = "one process and few seconds each: an impression")
	private boolean quick;

	@Option(names = "--to", defaultValue = "${sys:attain.bench.home}/jobs/bench/target/bench")
	private Path to = Path.of(".");

	@Override
	public Integer call() throws IOException, RunnerException {
		Files.createDirectories(this.to);
		ChainedOptionsBuilder options = new OptionsBuilder().include("attain.bench.micro." + this.pattern)
			.resultFormat(ResultFormatType.JSON)
			.result(this.to.resolve("micro.json").toString())
			.forks(this.quick ? 1 : 3)
			.warmupIterations(this.quick ? 2 : 5)
			.measurementIterations(this.quick ? 2 : 5)
			.warmupTime(TimeValue.seconds(1))
			.measurementTime(TimeValue.seconds(1));
		new Runner(options.build()).run();
		return 0;
	}

}
