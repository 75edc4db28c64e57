package se.varsam.guarded;

import java.util.List;
import se.varsam.AiPolicy;
import se.varsam.reading.Contents;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/**
 * A use of a method under one policy with certain contents: worked out once, judged at every call.
 *
 * @param policy the policy
 * @param contents what is entered
 * @param tool the tool as the policy's register knows it
 * @param use entering it
 * @param undisclosed whether nobody says that people are told that it is AI
 * @param actions what an agent does with it
 */
record Occasion(AiPolicy policy, Contents contents, AiTool tool, AiUse use, boolean undisclosed, List<AiUse> actions) {}
