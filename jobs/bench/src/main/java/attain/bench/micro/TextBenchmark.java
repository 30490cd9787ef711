package attain.bench.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;

import attain.text.DashMeaning;
import attain.text.MatchKey;
import attain.text.NumberKind;
import attain.text.NumberReader;
import attain.text.NumberRule;
import attain.text.PlainText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What one text costs, in nanoseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextBenchmark {

	private static final int TEXTS = 4;

	private final NumberRule rule = new NumberRule(NumberKind.DECIMAL, DashMeaning.ZERO);

	private final List<String> counts = List.of("0", "412", "1834", "20231");

	private final List<String> decimals = List.of("1.234,5", "12,75", "-3,2", "1.234.567");

	private final List<String> names = List.of("Xã Minh Họa 00001", "UBND huyện Tràng Định",
			"Tỷ lệ hồ sơ xử lý trên mạng (%)", "Trường THPT Chuyên Chu Văn An");

	/** Digits alone, as most cells are. */
	@Benchmark
	@OperationsPerInvocation(TEXTS)
	public void numberOfDigits(Blackhole hole) {
		for (String text : this.counts) {
			hole.consume(NumberReader.read(text, this.rule));
		}
	}

	/** Points, commas and signs. */
	@Benchmark
	@OperationsPerInvocation(TEXTS)
	public void numberWithPoints(Blackhole hole) {
		for (String text : this.decimals) {
			hole.consume(NumberReader.read(text, this.rule));
		}
	}

	/** Blanks and characters put right. */
	@Benchmark
	@OperationsPerInvocation(TEXTS)
	public void plainText(Blackhole hole) {
		for (String text : this.names) {
			hole.consume(PlainText.of(text));
		}
	}

	/** What names are compared by. */
	@Benchmark
	@OperationsPerInvocation(TEXTS)
	public void matchKey(Blackhole hole) {
		for (String text : this.names) {
			hole.consume(MatchKey.of(text));
		}
	}

}
