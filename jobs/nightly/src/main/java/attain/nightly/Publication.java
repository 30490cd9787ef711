package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Makes the finished warehouse public, or does not. */
interface Publication {

	/** Shows nobody anything: for a night that is only a check. */
	Publication NOWHERE = (warehouse, night, record) -> {
	};

	/**
	 * Publishes.
	 * @param warehouse complete and closed file
	 * @param night what is to be published
	 * @param record what the run knows of itself, for run.json
	 */
	void publish(Path warehouse, NightIdentity night, Map<String, Object> record) throws IOException, SQLException;

}
