package attain.deliver.postgres;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What a delivery did.
 *
 * @param wasThere whether the target had this very night already, so that nothing was
 * written
 * @param businessDate the night
 * @param generation its number
 * @param tables how many tables it has there
 * @param rows how many rows were written
 * @param duration how long it took
 * @param toDo what people have to do themselves, each a sentence in Vietnamese and
 * English
 */
public record Arrival(boolean wasThere, LocalDate businessDate, int generation, int tables, long rows,
		Duration duration, List<String> toDo) {

	public Arrival {
		toDo = List.copyOf(toDo);
	}

}
