package attain.nightly;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tells a damaged working file, which the archive makes good, from other trouble. */
final class RawDamage {

	private RawDamage() {
	}

	/** Whether the engine met a block that is not what was written. */
	static boolean isCauseOf(Throwable problem) {
		return Stream.iterate(problem, (each) -> each != null, RawDamage::cause)
			.filter(SQLException.class::isInstance)
			.map((each) -> String.valueOf(each.getMessage()))
			.anyMatch((message) -> message.contains("Data Corruption Error") || message.contains("Serialization Error")
					|| message.contains("INTERNAL Error"));
	}

	private static @Nullable Throwable cause(Throwable problem) {
		return (problem.getCause() != problem) ? problem.getCause() : null;
	}

}
