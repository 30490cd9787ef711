/**
 * The guides are true: what they tell people to type works as they say it does. Entry
 * point: the tests. Never tests the program for its own sake.
 */
@org.jspecify.annotations.NullMarked
package attain.guide;
