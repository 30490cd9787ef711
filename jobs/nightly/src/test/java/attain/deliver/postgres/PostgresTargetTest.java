package attain.deliver.postgres;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresTargetTest {

	/** Processes lock each other out by a name that is made of the schemas. */
	@Test
	void namesItsSchemasInTheSameOrderInEveryProcess() {
		Map<String, String> schemas = Map.of("reference", "a", "ops", "b", "mart", "c", "core", "d", "e", "e", "f", "f",
				"g", "g");
		assertThat(new PostgresTarget("jdbc:postgresql:x", "u", "", schemas, "r").schemas())
			.hasToString("{core=d, e=e, f=f, g=g, mart=c, ops=b, reference=a}");
	}

}
